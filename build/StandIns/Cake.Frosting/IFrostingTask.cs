using Cake.Core;

namespace Cake.Frosting;

/// <summary>A task. Build tasks derive from <see cref="FrostingTask{T}"/> or <see cref="AsyncFrostingTask{T}"/>.</summary>
public interface IFrostingTask
{
    /// <summary>Shown when <see cref="ShouldRun"/> skips the task. A task changes it only when it lists this interface again.</summary>
    string SkippedMessage => string.Empty;

    /// <summary>Does the task's work.</summary>
    Task RunAsync(ICakeContext context);

    /// <summary>Whether the task is run or skipped.</summary>
    bool ShouldRun(ICakeContext context);

    /// <summary>Handles what <see cref="RunAsync"/> threw; the build goes on unless this throws too.</summary>
    void OnError(Exception exception, ICakeContext context);

    /// <summary>Runs after the task, whether it failed or not.</summary>
    void Finally(ICakeContext context);
}
