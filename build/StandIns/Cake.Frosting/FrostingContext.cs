using Cake.Core;

namespace Cake.Frosting;

/// <summary>The context of a build that has no context of its own, and the base of those that have.</summary>
/// <param name="context">Cake's own context, which everything is passed on to.</param>
public class FrostingContext(ICakeContext context) : CakeContextAdapter(context), IFrostingContext;
