namespace Cake.Frosting;

/// <summary>What happens before and after a run.</summary>
public interface IFrostingLifetime : IFrostingSetup, IFrostingTeardown;
