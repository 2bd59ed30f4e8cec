using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Tests.Testing;

/// <summary>An application behind a load balancer: answers its name, with the status that the test sets; <c>/slow</c> waits for the test.</summary>
public sealed class TargetApp : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly string name;

    private TargetApp(WebApplication application, string name) => (this.application, this.name) = (application, name);

    public int Port => new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    /// <summary>Status of all answers but those to <c>/slow</c>.</summary>
    public int Status { get; set; } = 200;

    /// <summary>Completed when a request to <c>/slow</c> is there.</summary>
    public TaskCompletionSource SlowBegan { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Complete it to let requests to <c>/slow</c> be answered.</summary>
    public TaskCompletionSource SlowMayEnd { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Headers of the last request that was no health check.</summary>
    public IReadOnlyDictionary<string, string> LastHeaders { get; private set; } = new Dictionary<string, string>();

    public static async Task<TargetApp> StartAsync(string name, int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = new TargetApp(builder.Build(), name);
        app.application.Run(app.AnswerAsync);
        await app.application.StartAsync();
        return app;
    }

    public async ValueTask DisposeAsync()
    {
        SlowMayEnd.TrySetResult();
        await application.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        if (http.Request.Path == "/slow")
        {
            SlowBegan.TrySetResult();
            await SlowMayEnd.Task;
        }
        else
            http.Response.StatusCode = Status;
        if (!http.Request.Headers.UserAgent.ToString().StartsWith("ELB-HealthChecker", StringComparison.Ordinal))
            LastHeaders = http.Request.Headers.ToDictionary(each => each.Key.ToLowerInvariant(), each => each.Value.ToString());
        await http.Response.WriteAsync(name);
    }
}
