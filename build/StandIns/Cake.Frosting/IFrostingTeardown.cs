using Cake.Core;

namespace Cake.Frosting;

/// <summary>Runs once after all tasks, also when one of them or setup failed.</summary>
public interface IFrostingTeardown
{
    /// <summary>Cleans up after the run.</summary>
    void Teardown(ICakeContext context, ITeardownContext info);
}
