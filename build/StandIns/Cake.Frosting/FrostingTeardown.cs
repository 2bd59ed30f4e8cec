using Cake.Core;

namespace Cake.Frosting;

/// <summary>What happens after a run. Needs no context of its own.</summary>
public abstract class FrostingTeardown : FrostingTeardown<ICakeContext>;
