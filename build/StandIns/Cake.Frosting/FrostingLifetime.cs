using Cake.Core;

namespace Cake.Frosting;

/// <summary>What happens before and after a run. Needs no context of its own.</summary>
public abstract class FrostingLifetime : FrostingLifetime<ICakeContext>;
