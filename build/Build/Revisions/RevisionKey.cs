using System.Text.RegularExpressions;

namespace Build.Revisions;

/// <summary>Where a revision lies in the artifact bucket: the same content has the same key, whoever packaged it and when.</summary>
public static partial class RevisionKey
{
    /// <summary>The key of an application's content.</summary>
    /// <param name="application">The application's name; what S3 would have to escape becomes a hyphen.</param>
    /// <param name="contentHash">The bundle's content hash.</param>
    public static string Of(string application, string contentHash) => $"revisions/{Unsafe().Replace(application, "-")}/{contentHash}.zip";

    [GeneratedRegex("[^A-Za-z0-9._-]")]
    private static partial Regex Unsafe();
}
