using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodeCommit.Execution;

/// <summary>Sends what triggers wait for, whenever a branch or tag moved.</summary>
internal sealed class TriggerRunner(RepositoryStore repositories, TriggerSender sender, EventBus bus, LocalAwsOptions options) : IHostedService
{
    private IAsyncDisposable? subscription;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = bus.Subscribe((happened, cancellation) =>
            happened is { Source: "aws.codecommit", DetailType: "CodeCommit Repository State Change" } ? HandleAsync(happened, cancellation) : Task.CompletedTask);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (subscription is not null)
            await subscription.DisposeAsync();
    }

    private async Task HandleAsync(AwsEvent happened, CancellationToken cancellation)
    {
        string Detail(string name) => (string?)happened.Detail[name] ?? "";
        if (repositories.Find(happened.Scope, Detail("repositoryName")) is not { Triggers.Count: > 0 } repository)
            return;
        var kind = Detail("event") switch { "referenceCreated" => "createReference", "referenceDeleted" => "deleteReference", _ => "updateReference" };
        var change = new ReferenceChange(Detail("referenceFullName"), kind == "deleteReference" ? Detail("oldCommitId") : Detail("commitId"), kind);
        foreach (var trigger in repository.Triggers.Where(each => TriggerRules.Fits(each, kind, Detail("referenceType") == "branch" ? Detail("referenceName") : null)))
        {
            try
            {
                await sender.SendAsync(happened.Scope, repository, trigger, change, Detail("callerUserArn"), cancellation);
            }
            catch (AwsException refused)
            {
                // A destination that is gone must not keep the others from being told.
                options.Log($"The trigger {trigger.Name} of {repository.Name} could not reach {trigger.DestinationArn}: {refused.Code}: {refused.Message}");
            }
        }
    }
}
