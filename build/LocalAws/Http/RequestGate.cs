using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LocalAws.Http;

/// <summary>Hands requests to what answers them now, and knows which are on their way.</summary>
/// <param name="reset">Empties the state.</param>
internal sealed class RequestGate(Func<Task> reset) : IHttpApplication<RequestGate.Passage>
{
    // Waits of clients are cut off after it; most requests end by themselves sooner.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private readonly Lock gate = new();
    private readonly HashSet<Passage> inside = [];
    private TaskCompletionSource<Func<Passage, Task>> answering = New<Func<Passage, Task>>();
    private TaskCompletionSource? empty;

    /// <summary>Whether requests are answered.</summary>
    public bool IsOpen => answering.Task.IsCompleted;

    /// <summary>From now on requests are answered so.</summary>
    public void Open(Func<Passage, Task> answer) => answering.TrySetResult(answer);

    /// <summary>From now on requests wait.</summary>
    public void Close()
    {
        lock (gate)
            answering = New<Func<Passage, Task>>();
    }

    /// <summary>Waits until nobody is inside; whoever does not leave is cut off.</summary>
    public async Task DrainAsync(CancellationToken cancellation)
    {
        var left = Left();
        if (await Task.WhenAny(left, Task.Delay(Grace, cancellation)) != left)
        {
            List<Passage> stuck;
            lock (gate)
                stuck = [.. inside];
            stuck.ForEach(passage => passage.Features.Get<IHttpRequestLifetimeFeature>()?.Abort());
        }
        await left.WaitAsync(cancellation);
    }

    /// <inheritdoc/>
    public Passage CreateContext(IFeatureCollection contextFeatures) => new(contextFeatures);

    /// <inheritdoc/>
    public async Task ProcessRequestAsync(Passage context)
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
        if (context.Features.Get<ResetEndpoint.Wish>() is null)
            return;
        await reset();
        context.Features.GetRequiredFeature<IHttpResponseFeature>().StatusCode = StatusCodes.Status204NoContent;
    }

    /// <inheritdoc/>
    public void DisposeContext(Passage context, Exception? exception) => context.End?.Invoke(exception);

    private async ValueTask<Func<Passage, Task>> EnterAsync(Passage context)
    {
        while (true)
        {
            Task<Func<Passage, Task>> open;
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

    private void Leave(Passage context)
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

    /// <summary>A request on its way.</summary>
    /// <param name="features">What the connection knows of it.</param>
    internal sealed class Passage(IFeatureCollection features)
    {
        /// <summary>What the connection knows of it.</summary>
        public IFeatureCollection Features => features;

        /// <summary>Called when its answer is complete.</summary>
        public Action<Exception?>? End { get; set; }
    }

    private static TaskCompletionSource<T> New<T>() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
