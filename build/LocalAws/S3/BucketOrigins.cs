using LocalAws.Http;
using LocalAws.Http.Signing;

namespace LocalAws.S3;

/// <summary>Lets pages in that a bucket's CORS rules name.</summary>
internal sealed class BucketOrigins(BucketStore buckets) : IOriginPolicy
{
    public IReadOnlyDictionary<string, string>? Allow(IncomingRequest request, string origin, string method, IReadOnlyList<string> headers)
    {
        // The rules open this bucket, and no other service that the request might be for.
        if (request.Header("x-amz-target") is not null || (request.Method != "OPTIONS" && SignedRequest.From(request)?.Service != "s3"))
            return null;
        var name = request.RoutePath.TrimStart('/').Split('/')[0];
        if (!BucketNames.IsValid(name) || buckets.Find(name) is not { } bucket)
            return null;
        return CorsRule.Of(bucket).FirstOrDefault(rule => rule.Allows(origin, method, headers))?.Answer(origin, headers);
    }
}
