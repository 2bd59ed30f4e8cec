using Cake.Core;

namespace Cake.Frosting;

/// <summary>What happens before and after each task. Needs no context of its own.</summary>
public abstract class FrostingTaskLifetime : FrostingTaskLifetime<ICakeContext>;
