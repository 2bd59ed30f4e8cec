using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;

namespace Build.Provisioning.Pipeline;

/// <summary>
/// A pipeline between CodePipeline's declaration and attributes: each stage is one, so that a plan shows which stage changes; whatever
/// else the declaration has is one more, so that nothing is left out of the comparison.
/// </summary>
internal static class PipelineAttributes
{
    private const string StagePrefix = "stage ";
    private const string Order = "stages";
    internal const string Rest = "settings";

    /// <summary>The attributes of a declaration.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Of(PipelineDeclaration pipeline)
    {
        yield return new(Order, string.Join(" -> ", pipeline.Stages!.Select(stage => stage.Name)));
        foreach (var stage in pipeline.Stages!)
            yield return new(StagePrefix + stage.Name, DeclarationJson.Write(stage));
        yield return new(Rest, DeclarationJson.WriteWithoutStages(pipeline));
    }

    /// <summary>The declaration that the attributes of a resource stand for.</summary>
    public static PipelineDeclaration Parse(Resource resource)
    {
        var pipeline = DeclarationJson.Read<PipelineDeclaration>(resource.Attributes.Get(Rest));
        pipeline.Name = resource.Name;
        pipeline.Stages = [.. resource.Attributes.Get(Order).Split(" -> ").Select(name => DeclarationJson.Read<StageDeclaration>(resource.Attributes.Get(StagePrefix + name)))];
        return pipeline;
    }
}
