using Cake.Core;

namespace Cake.Frosting.Internal;

/// <summary>Runs, shows or describes the targets.</summary>
internal interface IFrostingRunner
{
    ExecutionSettings Settings { get; }

    CakeReport Run(IEnumerable<string> targets);
}
