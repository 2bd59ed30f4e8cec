using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Lambda.Execution;

/// <summary>
/// The processes of all functions. An invocation gets one that is idle, else a new one, as long as the account's limits allow. Idle ones end
/// after a while; all of them end before the server does.
/// </summary>
internal sealed class RuntimeFleet(ProcessStarter starter, ConcurrencyLimits limits, IHostApplicationLifetime lifetime, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan IdleTime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestLife = TimeSpan.FromHours(6); // half of what its credentials last
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly Lock gate = new();
    private readonly Dictionary<string, RuntimeSlot> slots = new(StringComparer.Ordinal);
    private readonly Dictionary<(Scope, string), int> running = [];
    private ITimer? timer;
    private bool ended;

    /// <summary>Begins to end idle processes, and all of them when the server stops.</summary>
    public void Open()
    {
        starter.Prepare();
        timer = clock.CreateTimer(_ => _ = EndIdleAsync(), null, IdleTime / 10, IdleTime / 10);
        lifetime.ApplicationStopping.Register(EndAll);
    }

    /// <summary>The process of a token, or null.</summary>
    public RuntimeProcess? Find(string token)
    {
        lock (gate)
            return slots.GetValueOrDefault(token)?.Process;
    }

    /// <summary>A process for one invocation; give it back.</summary>
    /// <exception cref="AwsException">TooManyRequestsException, or the process cannot be started.</exception>
    public async Task<RuntimeSlot> RentAsync(Scope scope, FunctionConfiguration function, int? reserved)
    {
        Admit(scope, function.FunctionName, reserved);
        try
        {
            while (TakeIdle(scope, function) is { } idle)
            {
                if (await IsReadyAsync(idle))
                    return idle;
                await RemoveAsync(idle);
            }
            return await StartAsync(scope, function);
        }
        catch
        {
            Dismiss(scope, function.FunctionName);
            throw;
        }
    }

    /// <summary>Takes a process back.</summary>
    public async Task ReturnAsync(RuntimeSlot slot, bool reuse)
    {
        Dismiss(slot.Scope, slot.Function.FunctionName);
        lock (gate)
        {
            (slot.LastUsed, slot.Busy) = (clock.GetUtcNow(), false);
            slot.Retired |= !reuse || ended || slot.LastUsed - slot.Started > LongestLife;
        }
        if (slot.Retired)
            await RemoveAsync(slot);
    }

    /// <summary>Ends the processes of a version (of all versions where none is named): those that run with their invocation, the others now.</summary>
    public void Retire(Scope scope, string name, string? version)
    {
        List<RuntimeSlot> idle;
        lock (gate)
        {
            var found = slots.Values.Where(slot => slot.Scope == scope && slot.Function.FunctionName == name && (version is null || slot.Function.Version == version)).ToList();
            found.ForEach(slot => slot.Retired = true);
            idle = found.FindAll(slot => !slot.Busy);
        }
        foreach (var slot in idle)
            _ = RemoveAsync(slot);
    }

    public void Dispose() => timer?.Dispose();

    private void Admit(Scope scope, string name, int? reserved)
    {
        lock (gate)
        {
            var ofFunction = running.GetValueOrDefault((scope, name));
            if (limits.Refusal(scope, reserved, ofFunction, running.Where(each => each.Key.Item1 == scope).Sum(each => each.Value)) is { } reason)
                throw LambdaErrors.Throttled(reason);
            running[(scope, name)] = ofFunction + 1;
        }
    }

    private void Dismiss(Scope scope, string name)
    {
        lock (gate)
            if (--running[(scope, name)] == 0)
                running.Remove((scope, name));
    }

    private RuntimeSlot? TakeIdle(Scope scope, FunctionConfiguration function)
    {
        lock (gate)
        {
            var idle = slots.Values.Where(slot => slot.Fits(scope, function)).MaxBy(slot => slot.LastUsed);
            if (idle is not null)
                idle.Busy = true;
            return idle;
        }
    }

    // It answered its last invocation; that it asks for another one says that it survived it.
    private static async Task<bool> IsReadyAsync(RuntimeSlot slot)
    {
        if (!slot.Process.Ready.IsCompleted)
            await Task.WhenAny(slot.Process.Ready, slot.Process.Exited, Task.Delay(Patience));
        return slot.Process.Ready.IsCompleted && !slot.Process.Exited.IsCompleted;
    }

    private async Task<RuntimeSlot> StartAsync(Scope scope, FunctionConfiguration function)
    {
        if (Surplus() is { } surplus)
            await RemoveAsync(surplus);
        // Under the lock that Find takes: the process cannot ask before it is known.
        lock (gate)
        {
            if (ended)
                throw LambdaErrors.Service("LocalAws is stopping.");
            var slot = new RuntimeSlot(scope, function, starter.Start(scope, function), clock.GetUtcNow());
            slots.Add(slot.Process.Token, slot);
            return slot;
        }
    }

    // Of what is idle, the longest unused one makes room.
    private RuntimeSlot? Surplus()
    {
        lock (gate)
        {
            var idle = slots.Count < ConcurrencyLimits.Account ? null : slots.Values.Where(slot => !slot.Busy).MinBy(slot => slot.LastUsed);
            if (idle is not null)
                idle.Busy = true;
            return idle;
        }
    }

    private async Task RemoveAsync(RuntimeSlot slot)
    {
        lock (gate)
            if (!slots.Remove(slot.Process.Token))
                return;
        await slot.Process.EndAsync();
    }

    private async Task EndIdleAsync()
    {
        List<RuntimeSlot> idle;
        lock (gate)
        {
            idle = [.. slots.Values.Where(slot => !slot.Busy && clock.GetUtcNow() - slot.LastUsed > IdleTime)];
            idle.ForEach(slot => slot.Busy = true);
        }
        await Task.WhenAll(idle.Select(RemoveAsync));
    }

    private void EndAll()
    {
        List<RuntimeSlot> all;
        lock (gate)
        {
            ended = true;
            all = [.. slots.Values];
        }
        all.ForEach(slot => slot.Process.Kill());
        Task.WhenAll(all.Where(slot => !slot.Busy).Select(RemoveAsync)).GetAwaiter().GetResult();
    }
}
