using Cake.Core;

namespace Cake.Frosting;

/// <summary>The context that a build's tasks and lifetimes share.</summary>
public interface IFrostingContext : ICakeContext;
