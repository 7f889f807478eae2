using System.ComponentModel;

// The compiler asks for it by this name; netstandard2.0 lacks it.
#pragma warning disable IDE0130
namespace System.Runtime.CompilerServices;
#pragma warning restore IDE0130

[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
