using LocalAws.Http;

namespace LocalAws.Events.Execution;

/// <summary>Hands events to one kind of target.</summary>
internal interface ITargetSender
{
    /// <summary>The service in its ARNs.</summary>
    string Service { get; }

    /// <summary>Hands an input to the target.</summary>
    Task SendAsync(Target target, string input, CallContext call);
}
