namespace LocalAws.Http;

/// <summary>What the dispatcher knows of an operation.</summary>
public interface IOperation
{
    /// <summary>The record that requests are bound to.</summary>
    Type RequestType { get; }

    /// <summary>The record that is written as the response.</summary>
    Type ResponseType { get; }

    /// <summary>Handles a bound request.</summary>
    /// <exception cref="Kernel.AwsException">The service's own error.</exception>
    Task<object> InvokeAsync(object request, CallContext call);
}
