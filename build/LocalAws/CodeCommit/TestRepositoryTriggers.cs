using LocalAws.CodeCommit.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>Triggers to try, whether or not the repository has them.</summary>
public sealed record TestRepositoryTriggersRequest(string RepositoryName, IReadOnlyList<RepositoryTrigger> Triggers);

/// <summary>Which ones reached their destination.</summary>
public sealed record TestRepositoryTriggersResponse(IReadOnlyList<string> SuccessfulExecutions, IReadOnlyList<RepositoryTriggerExecutionFailure> FailedExecutions);

/// <summary>One that did not, and why.</summary>
public sealed record RepositoryTriggerExecutionFailure(string Trigger, string FailureMessage);

/// <summary>Sends each trigger's destination what it would be told of the default branch's last commit.</summary>
internal sealed class TestRepositoryTriggers(RepositoryStore repositories, TriggerSender sender) : AsyncOperation<TestRepositoryTriggersRequest, TestRepositoryTriggersResponse>
{
    /// <inheritdoc/>
    protected override async Task<TestRepositoryTriggersResponse> HandleAsync(TestRepositoryTriggersRequest request, CallContext call)
    {
        TriggerRules.Check(request.Triggers, call.Scope);
        var repository = repositories.Get(call.Scope, request.RepositoryName);
        var branch = $"refs/heads/{repository.DefaultBranch ?? "main"}";
        var references = await repositories.Git(call.Scope, repository).ReferencesAsync(call.Cancellation);
        var change = new ReferenceChange(branch, references.GetValueOrDefault(branch) ?? new string('0', 40), "updateReference");
        var (reached, failed) = (new List<string>(), new List<RepositoryTriggerExecutionFailure>());
        foreach (var trigger in request.Triggers)
        {
            try
            {
                await sender.SendAsync(call.Scope, repository, trigger, change, call.Principal, call.Cancellation);
                reached.Add(trigger.Name);
            }
            catch (AwsException refused)
            {
                failed.Add(new(trigger.Name, $"{refused.Code}: {refused.Message}"));
            }
        }
        return new(reached, failed);
    }
}
