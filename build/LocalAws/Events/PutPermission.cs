using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>A bus's whole policy, or one statement of it: an account that may put events on the bus.</summary>
public sealed record PutPermissionRequest(string? EventBusName, string? Action, string? Principal, string? StatementId, Condition? Condition, string? Policy);

/// <summary>What an account must belong to besides: <c>StringEquals</c>, <c>aws:PrincipalOrgID</c> and the organization's id.</summary>
public sealed record Condition(string Type, string Key, string Value);

/// <summary>Lets other accounts put events on a bus. The policy is kept; there is one account here.</summary>
public sealed class PutPermission(StateStore state, RuleStore rules) : Operation<PutPermissionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutPermissionRequest request, CallContext call)
    {
        var bus = rules.Bus(call.Scope, request.EventBusName);
        rules.PutBus(call.Scope, bus with { Policy = request.Policy is { } whole ? BusPolicies.Check(whole) : BusPolicies.With(bus.Policy, Statement(request, bus)), LastModified = call.Now });
        return Unit.Value;
    }

    private static JsonObject Statement(PutPermissionRequest request, EventBusRecord bus)
    {
        if (request.Action is null || request.Principal is null || request.StatementId is null)
            throw EventsErrors.Invalid("Parameter(s) Action, Principal and StatementId must be specified, or Policy.");
        if (request.Action != "events:PutEvents")
            throw EventsErrors.Invalid("Provided value in parameter 'action' is not supported.");
        var statement = new JsonObject
        {
            ["Sid"] = request.StatementId,
            ["Effect"] = "Allow",
            ["Principal"] = request.Principal == "*" ? "*" : new JsonObject { ["AWS"] = $"arn:aws:iam::{request.Principal}:root" },
            ["Action"] = request.Action,
            ["Resource"] = bus.Arn,
        };
        if (request.Condition is { } condition)
            statement["Condition"] = new JsonObject { [condition.Type] = new JsonObject { [condition.Key] = condition.Value } };
        return statement;
    }
}
