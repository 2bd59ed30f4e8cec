using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.CustomActions;

/// <summary>What AWS demands of a custom action type beyond its model (AWS: "Create and add a custom action in CodePipeline", ActionConfigurationProperty).</summary>
internal static class CustomActionTypeRules
{
    // An approval is a person's, and a Compute action a command's: a job worker has no part in them.
    private static readonly string[] Categories = ["Source", "Build", "Deploy", "Test", "Invoke"];

    /// <exception cref="AwsException">ValidationException.</exception>
    public static void Check(ActionType type)
    {
        if (!Categories.Contains(type.Id.Category))
            throw CodePipelineErrors.Validation($"A custom action cannot be of category {type.Id.Category}: it can be of {string.Join(", ", Categories)}");
        CheckCount("inputArtifactDetails", type.InputArtifactDetails);
        CheckCount("outputArtifactDetails", type.OutputArtifactDetails);
        if (type.Id.Category == "Source" && (type.InputArtifactDetails.MaximumCount > 0 || type.OutputArtifactDetails.MaximumCount == 0))
            throw CodePipelineErrors.Validation("A source action has no input artifacts, and one output artifact at least");
        if (StructureRules.FirstDuplicate(type.ActionConfigurationProperties.Select(property => property.Name)) is { } twice)
            throw CodePipelineErrors.Validation($"Configuration property '{twice}' is declared more than once");
        CheckQueryable(type.ActionConfigurationProperties);
        foreach (var template in new[] { type.Settings?.EntityUrlTemplate, type.Settings?.ExecutionUrlTemplate, type.Settings?.RevisionUrlTemplate }.OfType<string>())
            CheckTemplate(template, type.ActionConfigurationProperties);
    }

    private static void CheckCount(string member, ArtifactDetails details)
    {
        if (details.MinimumCount > details.MaximumCount)
            throw CodePipelineErrors.Validation($"{member}: minimumCount {details.MinimumCount} is more than maximumCount {details.MaximumCount}");
    }

    private static void CheckQueryable(IReadOnlyList<ActionConfigurationProperty> properties)
    {
        var queryable = properties.Where(property => property.Queryable == true).ToList();
        if (queryable.Count > 1)
            throw CodePipelineErrors.Validation($"An action type can have one queryable property; {string.Join(" and ", queryable.Select(property => $"'{property.Name}'"))} are");
        if (queryable is [{ Required: false } or { Secret: true }])
            throw CodePipelineErrors.Validation($"Queryable property '{queryable[0].Name}' must be required, and not secret");
    }

    private static void CheckTemplate(string template, IReadOnlyList<ActionConfigurationProperty> properties)
    {
        if (LinkTemplates.KeysOf(template).FirstOrDefault(key => !properties.Any(property => property.Name == key && property is { Required: true, Secret: false })) is { } unknown)
            throw CodePipelineErrors.Validation($"URL template '{template}' refers to {{Config:{unknown}}}, which is not a configuration property that is required and not secret");
    }
}
