using LocalAws.Kernel;

namespace LocalAws.Logs.Execution;

/// <summary>A kind of place that subscription filters send events to.</summary>
internal interface ISubscriptionDestination
{
    /// <summary>The service in such a place's ARN.</summary>
    string Service { get; }

    /// <summary>Whether the group's events may be sent there.</summary>
    /// <exception cref="AwsException">It is not there, or does not let CloudWatch Logs in.</exception>
    void Demand(Scope scope, string destinationArn, string group);

    /// <summary>Sends a document.</summary>
    /// <exception cref="AwsException">It could not be sent.</exception>
    Task SendAsync(Scope scope, string destinationArn, string group, byte[] document, CancellationToken cancellation);
}
