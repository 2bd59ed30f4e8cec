using Microsoft.AspNetCore.Http;

namespace LocalAws.CodeCommit.Http;

/// <summary>The three requests of git's smart HTTP protocol, as fixed words. Anything else (dumb protocol, odd queries) is refused.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Suffix">What follows the repository in the path.</param>
/// <param name="Query">The query string for the backend.</param>
/// <param name="ContentType">The content type of the body; empty without one.</param>
/// <param name="IsPush">Whether the request may write.</param>
public sealed record GitHttpRequest(string Method, string Suffix, string Query, string ContentType, bool IsPush)
{
    private static readonly string[] Services = ["git-upload-pack", "git-receive-pack"];

    /// <summary>The request, or null when it is none of git's.</summary>
    public static GitHttpRequest? Parse(string method, string suffix, IQueryCollection query)
    {
        foreach (var service in Services)
        {
            var push = service == "git-receive-pack";
            if (method == "GET" && suffix == "info/refs" && query.Count == 1 && query["service"] == service)
                return new GitHttpRequest("GET", "info/refs", $"service={service}", "", push);
            if (method == "POST" && suffix == service && query.Count == 0)
                return new GitHttpRequest("POST", service, "", $"application/x-{service}-request", push);
        }

        return null;
    }
}
