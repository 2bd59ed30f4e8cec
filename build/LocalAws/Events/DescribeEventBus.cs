using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The bus's name; the default one when none is given.</summary>
public sealed record DescribeEventBusRequest(string? Name);

/// <summary>The bus.</summary>
public sealed record DescribeEventBusResponse(string Name, string Arn, string? Description, string? KmsKeyIdentifier, string? Policy, DateTimeOffset? CreationTime, DateTimeOffset? LastModifiedTime);

/// <summary>Reads an event bus.</summary>
public sealed class DescribeEventBus(StateStore state, RuleStore rules) : Operation<DescribeEventBusRequest, DescribeEventBusResponse>(state)
{
    /// <inheritdoc/>
    protected override DescribeEventBusResponse Handle(DescribeEventBusRequest request, CallContext call)
    {
        var bus = rules.Bus(call.Scope, request.Name);
        DateTimeOffset? created = bus.Name == EventBusRecord.Default ? null : bus.Created;
        return new DescribeEventBusResponse(bus.Name, bus.Arn, bus.Description, bus.KmsKeyIdentifier, bus.Policy, created, bus.LastModified ?? created);
    }
}
