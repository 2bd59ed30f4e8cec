using System.Collections.Concurrent;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Lambda.Code;

/// <summary>Hands out the zip of a function under an address that nobody can guess, for ten minutes, as GetFunction promises.</summary>
internal sealed class CodeDownloads(CodeLibrary library, TimeProvider clock)
{
    private static readonly TimeSpan Validity = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, (string Sha256, DateTimeOffset Until)> tickets = new(StringComparer.Ordinal);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/_lambda/code/{ticket}", (HttpContext http, string ticket) =>
        http.RequestServices.GetRequiredService<CodeDownloads>().SendAsync(http, ticket));

    /// <summary>An address below the endpoint.</summary>
    public string Offer(string endpoint, string sha256)
    {
        foreach (var (expired, _) in tickets.Where(each => each.Value.Until < clock.GetUtcNow()))
            tickets.TryRemove(expired, out _);
        var ticket = Ids.Hex(40);
        tickets[ticket] = (sha256, clock.GetUtcNow() + Validity);
        return $"{endpoint}/_lambda/code/{ticket}";
    }

    private Task SendAsync(HttpContext http, string ticket)
    {
        if (!tickets.TryGetValue(ticket, out var offer) || offer.Until < clock.GetUtcNow() || !File.Exists(library.ZipOf(offer.Sha256)))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return http.Response.WriteAsync("Request has expired. Call GetFunction again.");
        }
        http.Response.ContentType = "application/zip";
        return http.Response.SendFileAsync(library.ZipOf(offer.Sha256), http.RequestAborted);
    }
}
