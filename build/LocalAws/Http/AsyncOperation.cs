namespace LocalAws.Http;

/// <summary>
/// An operation that waits for something: a stream, a process, another service. It has no transaction of its own; where it checks and
/// then writes it uses <see cref="Kernel.StateStore.Transaction{T}(Func{T})"/>.
/// </summary>
public abstract class AsyncOperation<TRequest, TResponse> : IOperation
    where TRequest : class
    where TResponse : class
{
    /// <inheritdoc/>
    public Type RequestType => typeof(TRequest);

    /// <inheritdoc/>
    public Type ResponseType => typeof(TResponse);

    /// <summary>Handles the request; other services call it so, without HTTP between them.</summary>
    public virtual Task<TResponse> InvokeAsync(TRequest request, CallContext call) => HandleAsync(request, call);

    async Task<object> IOperation.InvokeAsync(object request, CallContext call) => await InvokeAsync((TRequest)request, call);

    /// <summary>What the operation does.</summary>
    protected abstract Task<TResponse> HandleAsync(TRequest request, CallContext call);
}
