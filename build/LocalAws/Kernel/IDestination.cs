namespace LocalAws.Kernel;

/// <summary>A kind of place that services hand documents to; its ARN says which. The service that has such places is the one that knows how.</summary>
public interface IDestination
{
    /// <summary>The service in such a place's ARN.</summary>
    string Service { get; }

    /// <summary>Whether a service may hand it something.</summary>
    /// <exception cref="AwsException">It is not there, or does not let the service in.</exception>
    void Demand(Scope scope, string destinationArn, Sender sender);

    /// <summary>Hands it a document, JSON.</summary>
    /// <exception cref="AwsException">It is not there, or does not let the service in.</exception>
    Task SendAsync(Scope scope, string destinationArn, Sender sender, string document, CancellationToken cancellation);
}

/// <summary>The service that hands something over.</summary>
/// <param name="Principal">E.g. <c>s3.amazonaws.com</c>.</param>
/// <param name="SourceArn">On whose behalf: what policies know as <c>aws:SourceArn</c>.</param>
/// <param name="Subject">Of a message; null without one.</param>
public sealed record Sender(string Principal, string SourceArn, string? Subject = null);
