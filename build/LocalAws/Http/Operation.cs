using LocalAws.Kernel;

namespace LocalAws.Http;

/// <summary>An operation on stored state: it runs alone, in one transaction, so that what it checks still holds when it writes.</summary>
public abstract class Operation<TRequest, TResponse>(StateStore store) : AsyncOperation<TRequest, TResponse>
    where TRequest : class
    where TResponse : class
{
    /// <inheritdoc/>
    protected sealed override Task<TResponse> HandleAsync(TRequest request, CallContext call) =>
        Task.FromResult(store.Transaction(() => Handle(request, call)));

    /// <summary>What the operation does; throwing leaves the state as it was.</summary>
    protected abstract TResponse Handle(TRequest request, CallContext call);
}
