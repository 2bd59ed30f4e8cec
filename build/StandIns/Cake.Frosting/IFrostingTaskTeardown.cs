using Cake.Core;

namespace Cake.Frosting;

/// <summary>Runs after each task, also when it or its setup failed.</summary>
public interface IFrostingTaskTeardown
{
    /// <summary>Cleans up after a task.</summary>
    void Teardown(ICakeContext context, ITaskTeardownContext info);
}
