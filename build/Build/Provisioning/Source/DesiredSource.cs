using Build.Provisioning.Storage;
using Build.Settings;

namespace Build.Provisioning.Source;

/// <summary>What commits come from: a CodeCommit repository, the connection to GitHub, or the bucket of an S3 source. Pure.</summary>
internal static class DesiredSource
{
    /// <summary>The resources that the provider needs: one, or none where commits come from elsewhere without anything of ours.</summary>
    public static IReadOnlyList<Resource> Of(Names names, IReadOnlyDictionary<string, string> tags) => names.Settings.Source.Provider switch
    {
        SourceSettings.GitHubV1 => [],
        SourceSettings.GitHub => [new Resource("Connection", names.Connection, new Attributes([new(ConnectionKind.Status, ConnectionKind.Available), .. TagAttributes.Of(tags)])) { Borrowed = true }],
        SourceSettings.S3 => [Bucket(names, tags)],
        _ => [new Resource("Repository", names.Repository, new Attributes([new(RepositoryKind.Description, names.Settings.Source.Description), .. TagAttributes.Of(tags)]))],
    };

    /// <summary>What another provider may have needed, by the names that it has when nobody set others.</summary>
    public static IEnumerable<Resource> Former(Names names)
    {
        var provider = names.Settings.Source.Provider;
        if (provider != SourceSettings.CodeCommit)
            yield return new Resource("Repository", names.Settings.Application, Attributes.None);
        if (provider != SourceSettings.GitHub)
            yield return new Resource("Connection", names.Settings.Application, Attributes.None) { Borrowed = true };
    }

    // A bucket that is named belongs to somebody, as a rule: all that is asked of it is that it keeps versions, and tells of them.
    private static Resource Bucket(Names names, IReadOnlyDictionary<string, string> tags) => names.Settings.Source.Bucket is { } named
        ? new Resource("Bucket", named, new Attributes([new(BucketReader.Versioning, "Enabled"), .. Events(names), .. TagAttributes.Of(tags)])) { Borrowed = true }
        : ArtifactBucket.Desired(names.SourceBucket, null, tags, [.. Events(names)]);

    private static KeyValuePair<string, string?>[] Events(Names names) => names.Settings.Source.UsesEvents ? [new(BucketReader.Events, "EventBridge")] : [];
}
