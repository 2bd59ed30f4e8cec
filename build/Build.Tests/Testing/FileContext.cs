using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using NSubstitute;

namespace Build.Tests.Testing;

/// <summary>Cake's context as aliases that read and write files need it.</summary>
internal static class FileContext
{
    /// <summary>With this working directory; Cake's own environment would move the whole process there.</summary>
    public static ICakeContext New(string workingDirectory = "/")
    {
        var (context, environment) = (Substitute.For<ICakeContext>(), Substitute.For<ICakeEnvironment>());
        environment.WorkingDirectory.Returns(new DirectoryPath(workingDirectory));
        context.Environment.Returns(environment);
        context.FileSystem.Returns(new FileSystem());
        context.Log.Returns(new NullLog());
        return context;
    }
}
