using LocalAws.Lambda.Code;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Lambda.Execution;

/// <summary>Starts and ends what runs functions: what a killed LocalAws left is removed, waiting events are taken up.</summary>
internal sealed class LambdaHost(RuntimeFleet fleet, CodeLibrary code, LambdaStore functions, EventQueue events) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        code.Sweep(functions.CodeInUse());
        fleet.Open();
        events.Resume();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => events.StopAsync();
}
