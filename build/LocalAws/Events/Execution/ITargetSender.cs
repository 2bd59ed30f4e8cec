using LocalAws.Http;

namespace LocalAws.Events.Execution;

/// <summary>Hands events to one kind of target.</summary>
internal interface ITargetSender
{
    /// <summary>The service in its ARNs.</summary>
    string Service { get; }

    /// <summary>Refuses a target that lacks what its kind needs.</summary>
    /// <exception cref="LocalAws.Kernel.AwsException">ValidationException.</exception>
    void Check(Target target)
    {
    }

    /// <summary>Hands an input to the target.</summary>
    Task SendAsync(Target target, string input, CallContext call);
}
