using System.Collections.Concurrent;
using LocalAws.Http.Model;

namespace LocalAws.Http.Protocols;

/// <summary>Finds the operation of a REST request: the one whose path fits and most of whose own marks the request carries.</summary>
internal static class RestRouter
{
    // Operations that share method and path with another one: S3's superseded forms, and directory buckets.
    private static readonly HashSet<string> Shadowed = ["ListDirectoryBuckets", "GetBucketLifecycle", "PutBucketLifecycle", "GetBucketNotification", "PutBucketNotification"];

    private static readonly ConcurrentDictionary<ApiModel, IReadOnlyList<RestRoute>> Routes = new();

    public static RestRoute? Find(IncomingRequest request, ApiModel api)
    {
        // Before 2024 the models of Lambda had collections end in a slash; clients of that time still do.
        var path = Segments(api.Protocol is WireProtocol.RestJson ? request.RoutePath.TrimEnd('/') : request.RoutePath);
        var routes = Routes.GetOrAdd(api, model => [.. model.Operations.Values.Where(operation => !Shadowed.Contains(operation.Name)).Select(operation => new RestRoute(operation))]);
        return routes.Select(route => (route, score: route.Score(request, path)))
            .Where(candidate => candidate.score is not null)
            .OrderByDescending(candidate => candidate.score)
            .ThenBy(candidate => candidate.route.Operation.Name, StringComparer.Ordinal)
            .FirstOrDefault().route;
    }

    /// <summary>The path's segments, still encoded. A trailing slash ends a bucket's name but belongs to a key.</summary>
    public static IReadOnlyList<string> Segments(string rawPath)
    {
        var segments = rawPath.TrimStart('/').Length == 0 ? [] : rawPath[1..].Split('/');
        return segments.Length == 2 && segments[1].Length == 0 ? segments[..1] : segments;
    }
}
