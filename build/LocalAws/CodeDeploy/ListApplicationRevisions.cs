using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which revisions, in which order.</summary>
public sealed record ListApplicationRevisionsInput(
    string ApplicationName, string? SortBy, string? SortOrder, string? S3Bucket, string? S3KeyPrefix, string? Deployed, string? NextToken);

/// <summary>Where the revisions lie.</summary>
public sealed record ListApplicationRevisionsOutput(IReadOnlyList<RevisionLocation> Revisions, string? NextToken);

/// <summary>Lists the revisions of an application.</summary>
public sealed class ListApplicationRevisions(CodeDeployStore store, StateStore state) : Operation<ListApplicationRevisionsInput, ListApplicationRevisionsOutput>(state)
{
    /// <inheritdoc/>
    protected override ListApplicationRevisionsOutput Handle(ListApplicationRevisionsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Application(call.Scope, request.ApplicationName);
        if (request.S3KeyPrefix is not null && request.S3Bucket is null)
            throw CodeDeployErrors.Named("BucketNameFilterRequiredException", "A key prefix needs a bucket name.");
        var current = store.Groups(call.Scope, request.ApplicationName).Select(each => each.Info.TargetRevision).OfType<RevisionLocation>().Select(RevisionKey.Of).ToHashSet(StringComparer.Ordinal);
        var matching = store.Revisions(call.Scope, request.ApplicationName).Where(each =>
            (request.S3Bucket is null || each.Location.S3Location?.Bucket == request.S3Bucket)
            && (request.S3KeyPrefix is null || each.Location.S3Location?.Key?.StartsWith(request.S3KeyPrefix, StringComparison.Ordinal) == true)
            && request.Deployed switch { "include" => current.Contains(RevisionKey.Of(each.Location)), "exclude" => !current.Contains(RevisionKey.Of(each.Location)), _ => true });
        var (page, next) = Pages.InOrder(Sorted(matching, request), each => RevisionKey.Of(each.Location), request.NextToken);
        return new ListApplicationRevisionsOutput([.. page.Select(each => each.Location)], next);
    }

    private static IEnumerable<Revision> Sorted(IEnumerable<Revision> revisions, ListApplicationRevisionsInput request)
    {
        Func<Revision, DateTimeOffset?> time = request.SortBy switch
        {
            "firstUsedTime" => each => each.Info.FirstUsedTime,
            "lastUsedTime" => each => each.Info.LastUsedTime,
            _ => each => each.Info.RegisterTime,
        };
        var ordered = request.SortOrder == "descending" ? revisions.OrderByDescending(time) : revisions.OrderBy(time);
        return ordered.ThenBy(each => RevisionKey.Of(each.Location), StringComparer.Ordinal);
    }
}
