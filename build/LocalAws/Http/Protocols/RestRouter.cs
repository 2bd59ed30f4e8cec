using System.Collections.Concurrent;
using LocalAws.Http.Model;

namespace LocalAws.Http.Protocols;

/// <summary>Finds the operation of a REST request: the one whose path fits and most of whose own marks the request carries.</summary>
internal static class RestRouter
{
    // Operations that share method and path with another one: S3's superseded forms, and directory buckets.
    private static readonly HashSet<string> Shadowed = ["ListDirectoryBuckets", "GetBucketLifecycle", "PutBucketLifecycle", "GetBucketNotification", "PutBucketNotification"];

    private static readonly ConcurrentDictionary<ApiModel, ILookup<string, RestRoute>> Routes = new();
    private static readonly ConcurrentDictionary<ApiOperation, RestRoute> ByOperation = new(ReferenceEqualityComparer.Instance);

    public static RestRoute? Find(IncomingRequest request, ApiModel api)
    {
        // Before 2024 the models of Lambda had collections end in a slash; clients of that time still do.
        var path = Segments(api.Protocol is WireProtocol.RestJson ? request.RoutePath.TrimEnd('/') : request.RoutePath);
        var routes = Routes.GetOrAdd(api, model => model.Operations.Values.Where(operation => !Shadowed.Contains(operation.Name))
            .OrderBy(operation => operation.Name, StringComparer.Ordinal).Select(Of).ToLookup(route => route.Operation.Method, StringComparer.Ordinal));
        var (best, score) = ((RestRoute?)null, -1);
        foreach (var route in routes[request.Method])
        {
            if (route.Score(request, path) is { } its && its > score)
                (best, score) = (route, its);
        }
        return best;
    }

    /// <summary>The route of an operation.</summary>
    public static RestRoute Of(ApiOperation operation) => ByOperation.GetOrAdd(operation, each => new RestRoute(each));

    /// <summary>The path's segments, still encoded. A trailing slash ends a bucket's name but belongs to a key.</summary>
    public static IReadOnlyList<string> Segments(string rawPath)
    {
        var segments = rawPath.TrimStart('/').Length == 0 ? [] : rawPath[1..].Split('/');
        return segments.Length == 2 && segments[1].Length == 0 ? segments[..1] : segments;
    }
}
