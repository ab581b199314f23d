import { clinicArticle } from "./clinic.ts";
import { clinicAndWeddingComments } from "./comments-clinic-wedding.ts";
import { funeralComments } from "./comments-funerals.ts";
import { orchardComments } from "./comments-orchard.ts";
import { pipelineComments } from "./comments-pipeline.ts";
import { postComments } from "./comments-post.ts";
import { sentUpComments } from "./comments-sent-up.ts";
import { standardComments } from "./comments-standard.ts";
import { videoComments } from "./comments-video.ts";
import { wireComments } from "./comments-wire.ts";
import { floodArticle } from "./flood.ts";
import { landingArabic } from "./landing-arabic.ts";
import { landingFrench } from "./landing-french.ts";
import { landingMonitor } from "./landing-monitor.ts";
import { landingPost } from "./landing-post.ts";
import { landingRidge } from "./landing-ridge.ts";
import { landingStandard } from "./landing-standard.ts";
import { landingWire } from "./landing-wire.ts";
import { orchardArticle } from "./orchard.ts";
import { settlings } from "./settlings.ts";
import { truceArticle } from "./truce.ts";
import type { Sitting } from "./types.ts";
import { weddingArticle } from "./wedding.ts";
import { zermelArticle } from "./zermel.ts";

/** Everything the three people of the demo did, oldest first. */
export const sittings: Sitting[] = [
  ...landingWire,
  ...landingPost,
  ...landingStandard,
  ...landingRidge,
  ...landingArabic,
  ...landingMonitor,
  ...landingFrench,
  ...orchardArticle,
  ...zermelArticle,
  ...floodArticle,
  ...clinicArticle,
  ...weddingArticle,
  ...truceArticle,
  ...wireComments,
  ...postComments,
  ...standardComments,
  ...videoComments,
  ...sentUpComments,
  ...orchardComments,
  ...clinicAndWeddingComments,
  ...funeralComments,
  ...pipelineComments,
  ...settlings,
].sort((a, b) => b.daysAgo - a.daysAgo || a.at.localeCompare(b.at));
