using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LocalAws.Http;

/// <summary>Hands requests to what answers them now, and knows which are on their way.</summary>
/// <param name="reset">Empties the state.</param>
internal sealed class RequestGate(Func<Task> reset) : IHttpApplication<IFeatureCollection>
{
    // Waits of clients are cut off after it; most requests end by themselves sooner.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private readonly Lock gate = new();
    private readonly HashSet<IFeatureCollection> inside = [];
    private TaskCompletionSource<Func<IFeatureCollection, Task>> answering = New<Func<IFeatureCollection, Task>>();
    private TaskCompletionSource? empty;

    /// <summary>Whether requests are answered.</summary>
    public bool IsOpen => answering.Task.IsCompleted;

    /// <summary>From now on requests are answered so.</summary>
    public void Open(Func<IFeatureCollection, Task> answer) => answering.TrySetResult(answer);

    /// <summary>From now on requests wait.</summary>
    public void Close()
    {
        lock (gate)
            answering = New<Func<IFeatureCollection, Task>>();
    }

    /// <summary>Waits until nobody is inside; whoever does not leave is cut off.</summary>
    public async Task DrainAsync(CancellationToken cancellation)
    {
        var left = Left();
        if (await Task.WhenAny(left, Task.Delay(Grace, cancellation)) != left)
        {
            List<IFeatureCollection> stuck;
            lock (gate)
                stuck = [.. inside];
            stuck.ForEach(features => features.Get<IHttpRequestLifetimeFeature>()?.Abort());
        }
        await left.WaitAsync(cancellation);
    }

    /// <inheritdoc/>
    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    /// <inheritdoc/>
    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var answer = await EnterAsync(context);
        try
        {
            await answer(context);
        }
        finally
        {
            Leave(context);
        }
        if (context.Get<ResetEndpoint.Wish>() is null)
            return;
        await reset();
        context.GetRequiredFeature<IHttpResponseFeature>().StatusCode = StatusCodes.Status204NoContent;
    }

    /// <inheritdoc/>
    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    private async ValueTask<Func<IFeatureCollection, Task>> EnterAsync(IFeatureCollection context)
    {
        while (true)
        {
            Task<Func<IFeatureCollection, Task>> open;
            lock (gate)
            {
                open = answering.Task;
                if (open.IsCompletedSuccessfully)
                {
                    inside.Add(context);
                    return open.Result;
                }
            }
            await open;
        }
    }

    private void Leave(IFeatureCollection context)
    {
        lock (gate)
        {
            inside.Remove(context);
            if (inside.Count == 0)
                empty?.TrySetResult();
        }
    }

    private Task Left()
    {
        lock (gate)
        {
            empty = New();
            if (inside.Count == 0)
                empty.SetResult();
            return empty.Task;
        }
    }

    private static TaskCompletionSource<T> New<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
