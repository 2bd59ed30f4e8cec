using System.Text.Json.Nodes;
using Build.Provisioning.Pipeline;
using Build.Settings;

namespace Build.Provisioning;

/// <summary>Regions that the live pipeline deploys to and the settings no longer name: the plan takes them out of the pipeline, and of nothing else. Pure.</summary>
public static class FormerRegions
{
    /// <summary>A line for each.</summary>
    public static IEnumerable<string> Lines(Plan plan, Names names)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(names);
        var settings = plan.Changes.FirstOrDefault(change => change.Resource.Kind == "Pipeline")?.Live?.Attributes[PipelineAttributes.Rest];
        var live = settings is null ? [] : (JsonNode.Parse(settings)!["ArtifactStores"] as JsonObject ?? []).Select(store => store.Key);
        return live.Except(names.Regions).Order(StringComparer.Ordinal).Select(region =>
            $"'regions' no longer names {region}, which the pipeline deploys to: it will not any more. What was made there stays (bucket, deployment group, instances, the rule that hands alerts on), and costs what it costs; remove it there, or by Destroy while it is named.");
    }
}
