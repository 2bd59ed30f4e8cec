using Build.Provisioning.Source;
using Build.Settings;

namespace Build.Provisioning.Roles;

/// <summary>
/// What the pipeline, and with a full clone the build, do at the source: a policy of its own for each provider, so that a change of the
/// provider takes away what the old one needed. Pure.
/// </summary>
internal static class SourcePolicies
{
    private static readonly string[] Providers = [SourceSettings.CodeCommit, SourceSettings.GitHub, SourceSettings.S3];

    /// <summary>Policies of the provider that is set, and those of others as what should not be there once the pipeline is changed.</summary>
    public static IEnumerable<Resource> Of(Names names)
    {
        var arns = new PolicyArns(names);
        foreach (var provider in Providers)
        {
            var current = provider == names.Settings.Source.Provider;
            yield return Policy(names, names.PipelineRole, provider, current ? Pipeline(names, arns) : null);
            if (provider != SourceSettings.S3)
                yield return Policy(names, names.BuildRole, provider, current && names.Settings.Source.FullClone ? Build(names, arns) : null);
        }
    }

    /// <summary>Id of the policy that the pipeline needs.</summary>
    public static string IdOf(Names names) => $"RolePolicy {Name(names.PipelineRole, names.Settings.Source.Provider)}";

    private static Resource Policy(Names names, string role, string provider, string? document) => document is null
        ? new Resource("RolePolicy", Name(role, provider), Attributes.None, $"Pipeline {names.Pipeline}", $"Role {role}") { Absent = true }
        : new Resource("RolePolicy", Name(role, provider), new Attributes([new(RoleKind.Policy, document)]), [$"Role {role}", .. ConnectionOf(names)]);

    private static string Name(string role, string provider) => $"{role}/source-{provider.ToLowerInvariant()}";

    private static string[] ConnectionOf(Names names) => names.Settings.Source.Provider == SourceSettings.GitHub ? [$"Connection {names.Connection}"] : [];

    private static string Pipeline(Names names, PolicyArns arns) => names.Settings.Source.Provider switch
    {
        SourceSettings.GitHub => PolicyDocument.Of(UseConnection(names)),
        SourceSettings.S3 => PolicyDocument.Of(
            PolicyDocument.Allow("Source", ["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTagging", "s3:GetObjectVersionTagging"], [$"{arns.SourceBucket}/{names.Settings.Source.Key}"]),
            PolicyDocument.Allow("SourceBucket", ["s3:GetBucketVersioning", "s3:GetBucketAcl", "s3:GetBucketLocation", "s3:ListBucket"], [arns.SourceBucket])),
        _ => PolicyDocument.Of(PolicyDocument.Allow(
            "Source",
            ["codecommit:GetBranch", "codecommit:GetCommit", "codecommit:GetRepository", "codecommit:UploadArchive", "codecommit:GetUploadArchiveStatus", "codecommit:CancelUploadArchive"],
            [arns.Repository])),
    };

    private static string Build(Names names, PolicyArns arns) => PolicyDocument.Of(
        names.Settings.Source.Provider == SourceSettings.GitHub ? UseConnection(names) : PolicyDocument.Allow("Clone", ["codecommit:GitPull"], [arns.Repository]));

    private static System.Text.Json.Nodes.JsonObject UseConnection(Names names)
    {
        var service = names.Connection.Contains(":codestar-connections:", StringComparison.Ordinal) ? "codestar-connections" : "codeconnections";
        return PolicyDocument.Allow("Source", [$"{service}:UseConnection"], [ConnectionReference.To(names)]);
    }
}
