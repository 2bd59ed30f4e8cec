using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Build.Aws;
using Build.Pipelines.Looking;
using Build.Revisions.Upload;
using Cake.Core;

namespace Build.Fleet;

/// <summary>Revisions that the application knows: those that were registered or deployed.</summary>
/// <param name="cake">Whose aliases look into the bucket.</param>
/// <param name="cloud">AWS, in a region that revisions are deployed to.</param>
public sealed class KnownRevisions(ICakeContext cake, Cloud cloud)
{
    /// <summary>Enough of a hash to tell two apart.</summary>
    private const int ShortestPart = 6;

    /// <summary>Key of the revision that is meant: given whole, or by a part of at least six characters, such as the beginning of its hash.</summary>
    /// <exception cref="BadInput">There is none, or several have that part.</exception>
    public async Task<string> FindAsync(string given, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (await new RevisionUpload(cake, cloud.Session.S3.Value).FindAsync(cloud.Names.Bucket, given, cancellationToken) is not null)
            return given;
        var keys = new List<string>();
        var request = new ListApplicationRevisionsRequest
        {
            ApplicationName = cloud.Names.DeploymentApplication, SortBy = ApplicationRevisionSortBy.RegisterTime, SortOrder = SortOrder.Descending, S3Bucket = cloud.Names.Bucket,
        };
        do
        {
            var page = await cloud.Session.CodeDeploy.Value.ListApplicationRevisionsAsync(request, cancellationToken);
            keys.AddRange((page.Revisions ?? []).Select(revision => revision.S3Location?.Key).OfType<string>());
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return Lookup.Find(
            given, keys, key => given.Length >= ShortestPart && key.Contains(given, StringComparison.OrdinalIgnoreCase), "revision",
            "./build.sh --target Rollback lists those that were deployed; ./build.sh --target Register makes this one known.");
    }
}
