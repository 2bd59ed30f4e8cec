using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Kernel.Patterns;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Events.Execution;

/// <summary>Takes every event from the bus, finds the rules that match, and hands it to their targets.</summary>
internal sealed class RuleRunner(EventBus bus, HandedOnEvents handedOn, RuleStore rules, TargetSenders senders, LocalAwsOptions options, TimeProvider clock) : IHostedService
{
    private IReadOnlyList<IAsyncDisposable> subscriptions = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscriptions = [bus.Subscribe(HandleAsync), handedOn.Bus.Subscribe(HandleAsync)];
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var subscription in subscriptions)
            await subscription.DisposeAsync();
    }

    private async Task HandleAsync(AwsEvent happened, CancellationToken cancellation)
    {
        var document = EventDocument.Of(happened);
        var scope = happened.HandedTo ?? happened.Scope;
        var matching = rules.List(scope, happened.Bus)
            .Where(rule => rule is { State: RuleRecord.Enabled, EventPattern: { } pattern } && EventPattern.Parse(pattern).Matches(document));
        foreach (var rule in matching.ToList())
        {
            foreach (var target in rule.Targets.Where(target => happened.HandedTo is null || !IsBus(target)))
                await SendAsync(rule, target, document, scope, cancellation);
        }
    }

    // An event is handed on once, so that two buses cannot play it to each other for ever (EventBridge User Guide, "Sending and receiving events between accounts").
    private static bool IsBus(Target target) => Arn.Parse(target.Arn).Service == "events";

    // A topic lets nobody in but its owner until its policy says otherwise, which the console does by itself and the CLI does not.
    private static string Remedy(Target target, AwsException refused) => refused.Code != "AuthorizationError" ? "" :
        $". Let EventBridge in: aws sns set-topic-attributes --topic-arn {target.Arn} --attribute-name Policy --attribute-value "
        + $$"""'{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"events.amazonaws.com"},"Action":"sns:Publish","Resource":"{{target.Arn}}"}]}'""";

    // One target that refuses must not keep the event from the others; what it says goes to the server's log.
    private async Task SendAsync(RuleRecord rule, Target target, JsonObject document, Scope scope, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var call = new CallContext { Scope = scope, Principal = "events.amazonaws.com", Now = now, SourceArn = rule.Arn, Cancellation = cancellation };
        try
        {
            await senders.SendAsync(target, TargetInput.Of(target, rule, document, now), call);
        }
        catch (AwsException refused)
        {
            options.Log($"Rule {rule.Name} could not deliver to {target.Arn}: {refused.Code}: {refused.Message}{Remedy(target, refused)}");
        }
    }
}
