using LocalAws.CodePipeline.Execution;

namespace LocalAws.CodePipeline.Structure;

/// <summary>What the configuration of an S3 deploy action can be (AWS: "Amazon S3 deploy action reference", "Canned ACL").</summary>
internal static class S3DeployRules
{
    private static readonly string[] Acls =
        ["private", "public-read", "public-read-write", "aws-exec-read", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control"];

    public static void Check(ActionDeclaration action, IReadOnlyDictionary<string, string> configuration)
    {
        if (Problem(configuration) is { } problem)
            throw CodePipelineErrors.InvalidAction($"Action configuration for action '{action.Name}' is invalid: {problem}");
    }

    /// <summary>Whether the artifact is to be extracted; null where that is neither said nor a reference to a variable.</summary>
    public static bool? Extracts(string text) => bool.TryParse(text, out var extracts) ? extracts : null;

    /// <summary>What is wrong with a configuration, or null. Values that refer to variables are held against the rules when they are known.</summary>
    public static string? Problem(IReadOnlyDictionary<string, string> configuration)
    {
        var known = configuration.Where(pair => !VariableReferences.In(pair.Value).Any()).ToDictionary(StringComparer.Ordinal);
        if (known.TryGetValue("Extract", out var extract) && Extracts(extract) is null)
            return $"Extract is '{extract}', and can be true or false";
        if (extract is not null && Extracts(extract) == false && !configuration.ContainsKey("ObjectKey"))
            return "without Extract, it needs an ObjectKey";
        return known.TryGetValue("CannedACL", out var acl) && !Acls.Contains(acl) ? $"CannedACL is '{acl}', and can be {string.Join(", ", Acls)}" : null;
    }
}
