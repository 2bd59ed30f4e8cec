using Cake.Core;

namespace Cake.Frosting;

/// <summary>What happens before each task. Needs no context of its own.</summary>
public abstract class FrostingTaskSetup : FrostingTaskSetup<ICakeContext>;
