namespace LocalAws.Http;

/// <summary>Which pages of other origins a service lets read its answers: S3's buckets say so in their CORS rules.</summary>
public interface IOriginPolicy
{
    /// <summary>The headers that let a page read an answer; null when it may not.</summary>
    /// <param name="request">The request, or its preflight.</param>
    /// <param name="origin">Where the page comes from.</param>
    /// <param name="method">Method of the request that is meant.</param>
    /// <param name="headers">Lower-case names of the headers that the page wants to send; empty when it is the request itself.</param>
    IReadOnlyDictionary<string, string>? Allow(IncomingRequest request, string origin, string method, IReadOnlyList<string> headers);
}
