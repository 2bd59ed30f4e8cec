using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Build.Tests.Host.Refusals;

/// <summary>An AWS that knows who calls, lets everybody read its public parameters, and permits nothing else: each protocol's own way of saying so.</summary>
internal sealed class RefusingAws : IAsyncDisposable
{
    private const string Caller = "arn:aws:iam::123456789012:user/dev";
    private readonly WebApplication application;

    private RefusingAws(WebApplication application) => this.application = application;

    public string Url => application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<RefusingAws> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(AnswerAsync);
        await application.StartAsync();
        return new RefusingAws(application);
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();

    private static async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        var target = http.Request.Headers["X-Amz-Target"].ToString();
        if (target == "AmazonSSM.GetParameters")
            await WriteAsync(http, 200, "application/x-amz-json-1.1", "{}");
        else if (target.Length > 0)
            await WriteAsync(http, 400, "application/x-amz-json-1.1", $$"""{"__type":"AccessDeniedException","Message":"{{Refusal(target.Split('.')[^1])}}"}""");
        else if (body.Contains("Action=GetCallerIdentity", StringComparison.Ordinal))
            await WriteAsync(http, 200, "text/xml", $"<R><GetCallerIdentityResult><Arn>{Caller}</Arn><UserId>AIDA</UserId><Account>123456789012</Account></GetCallerIdentityResult></R>");
        else if (body.Contains("Action=", StringComparison.Ordinal))
            await WriteAsync(http, 403, "text/xml", $"<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>{Refusal("GetRole")}</Message></Error></ErrorResponse>");
        else
            await WriteAsync(http, 403, "application/xml", "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>");
    }

    private static string Refusal(string operation) => $"User: {Caller} is not authorized to perform: {operation}";

    private static async Task WriteAsync(HttpContext http, int status, string type, string body)
    {
        (http.Response.StatusCode, http.Response.ContentType) = (status, type);
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.WriteAsync(body);
    }
}
