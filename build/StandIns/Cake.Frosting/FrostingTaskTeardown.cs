using Cake.Core;

namespace Cake.Frosting;

/// <summary>What happens after each task. Needs no context of its own.</summary>
public abstract class FrostingTaskTeardown : FrostingTaskTeardown<ICakeContext>;
