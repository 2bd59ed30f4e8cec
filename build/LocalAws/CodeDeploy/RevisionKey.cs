namespace LocalAws.CodeDeploy;

/// <summary>What makes two revision locations the same, and which ones can be deployed to instances.</summary>
internal static class RevisionKey
{
    /// <summary>A text that is equal for the same revision.</summary>
    public static string Of(RevisionLocation location) => location switch
    {
        { S3Location: { } s3 } => $"s3\n{s3.Bucket}\n{s3.Key}\n{s3.BundleType}\n{s3.Version}\n{s3.ETag?.Trim('"')}",
        { GitHubLocation: { } gitHub } => $"github\n{gitHub.Repository}\n{gitHub.CommitId}",
        { AppSpecContent: { } appSpec } => $"appspec\n{appSpec.Content}",
        _ => "other",
    };

    /// <exception cref="Kernel.AwsException">It is incomplete, or nothing that can be deployed to instances.</exception>
    public static void Check(RevisionLocation location)
    {
        var type = location.RevisionType ?? (location.S3Location is not null ? "S3" : location.GitHubLocation is not null ? "GitHub" : null);
        switch (type)
        {
            case "S3" when location.S3Location is { Bucket.Length: > 0, Key.Length: > 0, BundleType: "tar" or "tgz" or "zip" }:
                break;
            case "S3":
                throw CodeDeployErrors.InvalidRevision("An S3 revision needs a bucket, a key and a bundle type: tar, tgz or zip.");
            case "GitHub" when location.GitHubLocation is { Repository: { } repository, CommitId.Length: > 0 } && repository.Count(each => each == '/') == 1:
                break;
            case "GitHub":
                throw CodeDeployErrors.InvalidRevision("A GitHub revision needs a repository (account/name) and a commit id.");
            default:
                throw CodeDeployErrors.InvalidRevision($"A revision of type {type ?? "(none)"} cannot be deployed to instances: it must be S3 or GitHub.");
        }
    }
}
