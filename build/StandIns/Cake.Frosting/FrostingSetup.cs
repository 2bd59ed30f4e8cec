using Cake.Core;

namespace Cake.Frosting;

/// <summary>What happens before a run. Needs no context of its own.</summary>
public abstract class FrostingSetup : FrostingSetup<ICakeContext>;
