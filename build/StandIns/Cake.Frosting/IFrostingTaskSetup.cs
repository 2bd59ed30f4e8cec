using Cake.Core;

namespace Cake.Frosting;

/// <summary>Runs before each task.</summary>
public interface IFrostingTaskSetup
{
    /// <summary>Prepares a task. When it throws, the task is not run, and its teardown is.</summary>
    void Setup(ICakeContext context, ITaskSetupContext info);
}
