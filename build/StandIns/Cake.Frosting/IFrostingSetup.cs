using Cake.Core;

namespace Cake.Frosting;

/// <summary>Runs once before any task.</summary>
public interface IFrostingSetup
{
    /// <summary>Prepares the run. When it throws, no task is run, and teardown is.</summary>
    void Setup(ICakeContext context, ISetupContext info);
}
