using LocalAws.Lambda.Code;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Lambda.Execution;

/// <summary>Starts what runs functions: what a killed LocalAws left is removed.</summary>
internal sealed class LambdaHost(RuntimeFleet fleet, CodeLibrary code, LambdaStore functions) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        code.Sweep(functions.CodeInUse());
        fleet.Open();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
