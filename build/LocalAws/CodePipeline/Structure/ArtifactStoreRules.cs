namespace LocalAws.CodePipeline.Structure;

/// <summary>Where artifacts live: one bucket for a pipeline of one region, a bucket for each region of a cross-region one.</summary>
internal static class ArtifactStoreRules
{
    public static void Check(PipelineDeclaration pipeline, string region)
    {
        if (pipeline.ArtifactStore is null == pipeline.ArtifactStores is null)
            throw CodePipelineErrors.InvalidStructure("Exactly one of artifactStore and artifactStores must be specified");
        var actions = pipeline.Stages.SelectMany(stage => stage.Actions).ToList();
        if (actions.FirstOrDefault(action => action.ActionTypeId.Category == "Source" && RegionOf(action) != region) is { } source)
            throw CodePipelineErrors.InvalidAction($"Source action '{source.Name}' cannot be in another region ({source.Region}) than its pipeline ({region})");
        if (pipeline.ArtifactStores is { } stores)
        {
            if (actions.Select(RegionOf).Append(region).FirstOrDefault(used => !stores.ContainsKey(used)) is { } missing)
                throw CodePipelineErrors.InvalidStructure($"artifactStores has no artifact store for region '{missing}', which the pipeline uses");
        }
        else if (actions.FirstOrDefault(action => RegionOf(action) != region) is { } remote)
        {
            throw CodePipelineErrors.InvalidStructure(
                $"Action '{remote.Name}' runs in region '{remote.Region}', but the pipeline has a single artifactStore. Use artifactStores with a bucket for "
                + $"'{region}' and one for '{remote.Region}'");
        }

        string RegionOf(ActionDeclaration action) => action.Region ?? region;
    }
}
